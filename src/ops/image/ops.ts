import "./decode.js";
import "./encode.js";
