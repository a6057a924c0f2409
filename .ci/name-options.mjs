// Writes down which functions of the library make a tensor, an operation or a variable that an option `name` names, and where among
// their arguments those options may stand: dist/src/name-options.json, by which values in cells take the names of what they are assigned to.
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { API, SignatureKind, SymbolFlags } from "typescript/unstable/sync";

/** Results that hold named things are not nested deeper than this. */
const DEEPEST = 8;

/** The types of what has a name in a graph. */
const named = new Set(["Tensor", "Operation", "Variable", "SparseTensor", "IndexedSlices", "PartitionedVariable"]);

/** Here the name is that of a scope of variables, or of one with many operations. */
const namesScope = /^(layers|metrics)\.|^gradients$/;

/** Brings the file up to date with what tsc has compiled. */
export function writeNameOptions(root) {
  const file = join(root, "dist", "src", "name-options.json");
  const compiled = statSync(join(root, "dist", ".tsbuildinfo"));
  if (existsSync(file) && statSync(file).mtimeMs > compiled.mtimeMs) return;
  const api = new API({ cwd: root });
  try {
    const config = join(root, "tsconfig.json");
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    const index = project.program.getSourceFile(join(root, "src", "index.ts"));
    const lines = [...new Declarations(project.checker).of(index)].map((entry) =>
      entry.map((part) => JSON.stringify(part)),
    );
    writeFileSync(file, `{\n${lines.map((entry) => entry.join(": ")).join(",\n")}\n}\n`);
  } finally {
    api.close();
  }
}

class Declarations {
  #checker;

  constructor(checker) {
    this.#checker = checker;
  }

  /** The functions, constructors (`Variable`) and methods (`Tensor#add`) that a module exports. */
  *of(file) {
    for (const [path, places] of this.#module(this.#checker.getSymbolAtLocation(file), ""))
      if (!namesScope.test(path)) yield [path, places];
  }

  *#module(module, prefix) {
    for (const exported of this.#checker.getExportsOfModule(module)) {
      const symbol = exported.flags & SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported;
      const path = prefix + exported.name;
      if (symbol.flags & SymbolFlags.ValueModule) yield* this.#module(symbol, `${path}.`);
      else if (symbol.flags & SymbolFlags.Class) yield* this.#class(symbol, path);
      else if (symbol.flags & (SymbolFlags.Function | SymbolFlags.Variable))
        yield* this.#callable(this.#checker.getTypeOfSymbol(symbol), SignatureKind.Call, path);
    }
  }

  *#class(symbol, path) {
    yield* this.#callable(this.#checker.getTypeOfSymbol(symbol), SignatureKind.Construct, path);
    for (const member of this.#checker.getPropertiesOfType(this.#checker.getDeclaredTypeOfSymbol(symbol)))
      if (member.flags & SymbolFlags.Method)
        yield* this.#callable(this.#checker.getTypeOfSymbol(member), SignatureKind.Call, `${path}#${member.name}`);
  }

  *#callable(type, kind, path) {
    for (const signature of this.#checker.getSignaturesOfType(type, kind)) {
      if (!this.#makesNamed(this.#checker.getReturnTypeOfSignature(signature))) continue;
      const places = [...signature.getParameters().entries()].filter(([, parameter]) => this.#hasName(parameter));
      if (places.length > 0) yield [path, places.map(([place]) => place)];
    }
  }

  /** Whether a parameter takes an object in which a name may be given. */
  #hasName(parameter) {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(parameter));
    const kinds = type.isUnionType() ? type.getTypes() : [type];
    const names = kinds.map((kind) => this.#checker.getPropertyOfType(kind, "name"));
    return names.some((name) => name !== undefined && (name.flags & SymbolFlags.Optional) !== 0);
  }

  /** `depth`: how far inside of another type this one stands; a type that contains itself ends at some depth. */
  #makesNamed(type, depth = 0) {
    if (depth > DEEPEST) return false;
    const checker = this.#checker;
    const all = (types) => types.length > 0 && types.every((part) => this.#makesNamed(part, depth + 1));
    if (type.isUnionType()) return all(type.getTypes().filter((part) => part !== checker.getNullType()));
    if (type.isConditionalType()) return all([type.getTrueType(), type.getFalseType()]);
    if (type.isTypeParameter()) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint !== undefined && this.#makesNamed(constraint, depth + 1);
    }
    if (named.has(type.getSymbol()?.name)) return true;
    if (checker.isArrayType(type) || checker.isTupleType(type)) return all(checker.getTypeArguments(type));
    if (!type.isObjectType() || type.getSymbol()?.flags & SymbolFlags.Class) return false;
    return all(checker.getPropertiesOfType(type).map((property) => checker.getTypeOfSymbol(property)));
  }
}
