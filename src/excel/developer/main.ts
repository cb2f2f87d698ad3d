import { make, makeManifest } from "./make";
import { serve } from "./serve";
import { sideload, unload } from "./sideload";
import { systemOf } from "./system";
import { validate } from "./validate";

/** One of the developer's commands; returns the status to end with. */
export async function main([command, argument]: readonly string[]): Promise<number> {
  const system = systemOf();
  switch (command) {
    case "manifest":
      return makeManifest(system.say);
    case "make":
      return make(process.env["KARTOTEK_URL"], system.say);
    case "start":
      return sideload(system);
    case "stop":
      return unload(system);
    case "serve":
      return serve(system);
    case "validate":
      return validate(system, argument ?? "manifest.xml");
    default:
      system.say("Commands: manifest, make, start, stop, serve, validate [MANIFEST].");
      return 2;
  }
}
