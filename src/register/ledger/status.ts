/**
 * What a document's status says about the claim, by the words that invoicing programs write in the four languages and
 * in English exports. Statuses that are not listed say nothing about the claim.
 */
const wordsByStatus = {
  cancelled: [
    "cancelled", "canceled", "kansellert", "kansellering", "annullert", "avbestilt", "storniert", "annulliert", "geannuleerd",
  ],
  draft: ["draft", "kladd", "utkast", "entwurf", "concept", "proforma", "pro forma"],
  voided: ["voided", "void", "makulert", "slettet", "ungültig", "nichtig", "vervallen verklaard", "deleted", "gelöscht", "verwijderd"],
  credited: [
    "credited", "fully credited", "kreditert", "helt kreditert", "refunded", "refundert", "gutgeschrieben", "erstattet",
    "gecrediteerd", "terugbetaald",
  ],
  paid: [
    "paid", "paid in full", "fully paid", "betalt", "helt betalt", "fullt betalt", "innbetalt", "oppgjort", "bezahlt", "beglichen",
    "ausgeglichen", "vollständig bezahlt", "betaald", "volledig betaald", "voldaan", "settled",
  ],
} as const;

type ClaimStatus = keyof typeof wordsByStatus;

const statusByWord = new Map<string, ClaimStatus>(
  (Object.keys(wordsByStatus) as ClaimStatus[]).flatMap((status) => wordsByStatus[status].map((word) => [word, status] as const)),
);

/** True where the status says that the invoice has been paid in full. */
export function saysPaid(status: string): boolean {
  return status !== "" && statusByWord.get(plain(status)) === "paid";
}

/** True where the status says that a credit note has withdrawn the invoice. */
export function saysCredited(status: string): boolean {
  return status !== "" && statusByWord.get(plain(status)) === "credited";
}

/** Tells which statuses make a document no claim: those listed, or whose meaning is listed. */
export function exclusion(listed: readonly string[]): (status: string) => boolean {
  const excluded = new Set(listed.map(plain));
  return (status) => {
    if (status === "") return false;
    const word = plain(status);
    return excluded.has(word) || excluded.has(statusByWord.get(word) ?? "");
  };
}

function plain(status: string): string {
  return status.trim().toLowerCase().replace(/\s+/g, " ");
}
