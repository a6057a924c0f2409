export { fft, fft2d, fft3d, ifft, ifft2d, ifft3d } from "./ops/spectral.js";
