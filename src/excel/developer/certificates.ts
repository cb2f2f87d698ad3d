import { join } from "node:path";
import { runTool, type System } from "./system";

/** Files of the certificate for https://localhost that Office trusts, as office-addin-dev-certs names them. */
export function certificateFiles(system: System): {
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
} {
  const file = (name: string) => join(system.home, ".office-addin-dev-certs", name);
  return { certificate: file("localhost.crt"), key: file("localhost.key"), authority: file("ca.crt") };
}

/** Makes the certificates where they are missing. The tool's status says nothing, so its files are looked at. */
export async function haveCertificates(system: System): Promise<boolean> {
  await runTool(system, "office-addin-dev-certs", ["install"]);
  return Object.values(certificateFiles(system)).every((file) => system.exists(file));
}
