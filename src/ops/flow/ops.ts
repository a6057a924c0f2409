import "./stack.js";
import "./switch.js";
