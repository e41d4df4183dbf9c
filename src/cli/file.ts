import { complaint, quote } from "./complaint.js";
import type { Io } from "./io.js";

/** The text of a file that the user names, or a complaint that says why there is none. */
export async function readText(io: Io, path: string): Promise<string> {
  try {
    const text = await io.readFile(path);
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  } catch (error) {
    throw complaint(path === "" ? quote(path) : path, ...whyNot(error));
  }
}

function whyNot(error: unknown): readonly [found: string, remedy: string] {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return ["no such file", "give the path of a file that exists"];
    case "EISDIR":
      return ["a folder", "give the path of a file"];
    case "EACCES":
    case "EPERM":
      return ["a file that may not be read", "give one that you may read"];
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return ["bytes that are not UTF-8", "save the file as UTF-8"];
    default:
      return [
        `no readable text (${error instanceof Error ? error.message : String(error)})`,
        "give a text file",
      ];
  }
}
