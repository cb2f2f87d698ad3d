/** Files that people will try, and the code of what they should be told. */
interface BadFile {
  readonly name: string;
  readonly content: Buffer;
  readonly says: string;
}

/** How a compound file begins, in which old Excel keeps workbooks and new Excel keeps encrypted ones. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = [...compound, ...new Array<number>(600).fill(0), ...Buffer.from("EncryptedPackage", "utf16le")];

export const badFiles: readonly BadFile[] = [
  { name: "bilde.png", content: Buffer.from("\u0089PNG"), says: "file.type" },
  { name: "gammel.xls", content: Buffer.from([...compound, ...new Array<number>(600).fill(0)]), says: "file.oldFormat" },
  { name: "hemmelig.xlsx", content: Buffer.from(encrypted), says: "file.password" },
  { name: "tom.xlsx", content: Buffer.alloc(0), says: "file.empty" },
  { name: "brev.xlsx", content: Buffer.from("Kjære kunde, dette er et brev."), says: "file.notAWorkbook" },
];
