import "./decode.js";
import "./encode.js";
import "./projective.js";
import "./scale-and-translate.js";
