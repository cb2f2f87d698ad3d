import { join } from "node:path";
import { runTool, type System } from "./system";

/** Files of the certificate for https://localhost, as office-addin-dev-certs names them. */
export function certificateFiles(system: System): {
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
} {
  const file = (name: string) => join(system.home, ".office-addin-dev-certs", name);
  return { certificate: file("localhost.crt"), key: file("localhost.key"), authority: file("ca.crt") };
}

export type Certificates = "trusted" | "not trusted" | "missing";

/**
 * Makes the certificates where they are missing, and has the computer trust them. The tool's status is 0 whatever happened, so that
 * its files are looked at, and its words.
 */
export async function makeCertificates(system: System): Promise<Certificates> {
  const { output } = await runTool(system, "office-addin-dev-certs", ["install"]);
  if (!Object.values(certificateFiles(system)).every((file) => system.exists(file))) return "missing";
  return output.includes("trusted access") ? "trusted" : "not trusted";
}
