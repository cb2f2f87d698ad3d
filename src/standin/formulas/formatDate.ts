import type { FormatPiece } from "./formatCode";
import { dayOf } from "./serial";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A day number by a date format, with English names; undefined where Excel shows `#####`. */
export function formatDate(serial: number, pieces: readonly FormatPiece[]): string | undefined {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  // 23:59:59.7 is shown as the next day's midnight.
  const day = dayOf(Math.floor(serial) + Math.floor(seconds / 86_400));
  if (day === undefined || serial < 0) return undefined;
  const time = { hour: Math.floor(seconds / 3600) % 24, minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
  const halfDays = pieces.some(({ kind, text }) => kind === "date" && /^a/i.test(text));
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== "date") return text;
      const code = text.toLowerCase();
      const long = code.length;
      switch (code[0]) {
        case "y":
          return long <= 2 ? String(day.year % 100).padStart(2, "0") : String(day.year);
        case "d":
          return long <= 2 ? String(day.day).padStart(long, "0") : weekdayText(serial, long);
        case "h":
          return String(halfDays ? time.hour % 12 || 12 : time.hour).padStart(long, "0");
        case "s":
          return String(time.second).padStart(Math.min(long, 2), "0");
        case "a":
          return (time.hour < 12 ? "AM" : "PM").slice(0, code === "a/p" ? 1 : 2);
        case "[":
          return String(Math.floor(serial * elapsedUnits(code) + 1e-9)).padStart(long - 2, "0");
        default:
          return isMinutes(pieces, index) ? String(time.minute).padStart(long, "0") : monthText(day.month, long);
      }
    })
    .join("");
}

function elapsedUnits(code: string): number {
  if (code.includes("h")) return 24;
  return code.includes("m") ? 1440 : 86_400;
}

function weekdayText(serial: number, long: number): string {
  const name = weekdays[(Math.floor(serial) + 6) % 7] ?? "";
  return long === 3 ? name.slice(0, 3) : name;
}

function monthText(month: number, long: number): string {
  const name = months[month - 1] ?? "";
  if (long <= 2) return String(month).padStart(long, "0");
  if (long === 3) return name.slice(0, 3);
  return long === 5 ? name.slice(0, 1) : name;
}

/** `m` means minutes right after hours or right before seconds. */
function isMinutes(pieces: readonly FormatPiece[], index: number): boolean {
  const isDate = ({ kind }: FormatPiece): boolean => kind === "date";
  const before = pieces.slice(0, index).filter(isDate).at(-1)?.text ?? "";
  const after = pieces.slice(index + 1).find(isDate)?.text ?? "";
  return /^\[?h/i.test(before) || /^s/i.test(after);
}
