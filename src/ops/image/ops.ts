import "./decode.js";
import "./encode.js";
import "./scale-and-translate.js";
