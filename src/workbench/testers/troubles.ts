import { hang, throttled, unavailable, type RequestFault } from "../../standin/behaviour/faults";

/** How Excel answers the add-in while a tester wants it so. */
export const services = ["normal", "busy", "throttled", "unavailable", "hang"] as const;
export type Service = (typeof services)[number];

/** What happens to the request with this number. */
export function faultOf(service: Service, number: number): RequestFault | undefined {
  switch (service) {
    case "normal":
      return undefined;
    case "busy":
      return number % 2 === 1 ? throttled : undefined;
    case "throttled":
      return throttled;
    case "unavailable":
      return unavailable;
    case "hang":
      return hang;
  }
}
