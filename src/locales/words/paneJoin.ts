import type { Words } from "../words";

/** What the pane says of two registers of the same kind. */
export const paneJoinWords = {
  "pane.join.look": {
    nb: "Se hva som kan samles",
    en: "See what can be joined",
    de: "Ansehen, was sich vereinen lässt",
    nl: "Bekijken wat kan worden opgenomen",
  },
  "pane.join.done": {
    nb: "Kartotekene er samlet: {rows} {rows|ny rad|nye rader}, {cells} {cells|endret celle|endrede celler}.",
    en: "The registers have been joined: {rows} new {rows|row|rows}, {cells} changed {cells|cell|cells}.",
    de: "Die Karteien sind vereint: {rows} neue {rows|Zeile|Zeilen}, {cells} geänderte {cells|Zelle|Zellen}.",
    nl: "De bestanden zijn samengevoegd: {rows} nieuwe {rows|rij|rijen}, {cells} gewijzigde {cells|cel|cellen}.",
  },
  "pane.join.nothing": {
    nb: "Det var ingenting å ta over.",
    en: "There was nothing to take over.",
    de: "Es gab nichts zu übernehmen.",
    nl: "Er was niets om over te nemen.",
  },
  "pane.join.left": {
    nb: "{count} {count|celle ble|celler ble} endret av andre i mellomtiden og står som {count|den|de} er.",
    en: "{count} {count|cell was|cells were} changed by others meanwhile and {count|stays|stay} as {count|it is|they are}.",
    de: "{count} {count|Zelle wurde|Zellen wurden} inzwischen von anderen geändert und {count|bleibt, wie sie ist|bleiben, wie sie sind}.",
    nl: "{count} {count|cel is|cellen zijn} intussen door anderen gewijzigd en {count|blijft zoals die is|blijven zoals ze zijn}.",
  },
  "pane.step.join": { nb: "Samle kartotekene", en: "Join the registers", de: "Karteien vereinen", nl: "Bestanden samenvoegen" },
  "pane.preview.join": {
    nb: "Dette samles i kartoteket",
    en: "What is joined into the register",
    de: "Das wird in der Kartei vereint",
    nl: "Dit wordt in het bestand opgenomen",
  },
  "pane.preview.join.about": {
    nb: "Det eldste kartoteket tar over det bare det andre har. Ingenting er skrevet ennå, og alt kan angres etterpå. Det andre arket blir stående.",
    en: "The older register takes over what only the other one has. Nothing has been written yet, and all of it can be undone afterwards. The other sheet stays.",
    de: "Die ältere Kartei übernimmt, was nur die andere hat. Noch ist nichts geschrieben, und alles lässt sich danach rückgängig machen. Das andere Blatt bleibt stehen.",
    nl: "Het oudste bestand neemt over wat alleen het andere heeft. Er is nog niets geschreven en alles kan daarna ongedaan worden gemaakt. Het andere blad blijft staan.",
  },
  "pane.preview.join.cells": {
    nb: "Ta over {cells} {cells|celle|celler}",
    en: "Take over {cells} {cells|cell|cells}",
    de: "{cells} {cells|Zelle|Zellen} übernehmen",
    nl: "{cells} {cells|cel|cellen} overnemen",
  },
  "pane.preview.join.rows": {
    nb: "Ta over {rows} {rows|rad|rader}",
    en: "Take over {rows} {rows|row|rows}",
    de: "{rows} {rows|Zeile|Zeilen} übernehmen",
    nl: "{rows} {rows|rij|rijen} overnemen",
  },
  "pane.preview.join.both": {
    nb: "Ta over {cells} {cells|celle|celler} og {rows} {rows|rad|rader}",
    en: "Take over {cells} {cells|cell|cells} and {rows} {rows|row|rows}",
    de: "{cells} {cells|Zelle|Zellen} und {rows} {rows|Zeile|Zeilen} übernehmen",
    nl: "{cells} {cells|cel|cellen} en {rows} {rows|rij|rijen} overnemen",
  },
} as const satisfies Words;
