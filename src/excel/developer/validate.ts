import { runTool, type System } from "./system";

/** Asks Microsoft's service whether the manifest is right. The offline rules are in test/excel. */
export async function validate(system: System, manifest: string): Promise<number> {
  if (!system.exists(manifest)) {
    system.say(`There is no ${manifest}. For a manifest of your own address run \`npm run build\` with KARTOTEK_URL set.`);
    return 1;
  }
  const { status, output } = await runTool(system, "office-addin-manifest", ["validate", manifest], false);
  if (/unable to contact|unable to validate/i.test(output)) {
    system.say("The manifest could not be validated: Microsoft's service did not answer, and this check needs the network.");
    return 1;
  }
  system.say(output.trim());
  return status === 0 && /is valid/i.test(output) ? 0 : 1;
}
