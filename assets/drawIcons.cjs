"use strict";

// Draws the icons: `node assets/drawIcons.cjs [FOLDER]`, by default into assets/icons. The motif is a card of a card index.

const fs = require("node:fs");
const path = require("node:path");
const { Canvas } = require("./canvas.cjs");

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const accent = [0x1f, 0x4e, 0x79];
const tint = [0x8d, 0xb4, 0xda];
const white = [0xff, 0xff, 0xff];

function card(canvas) {
  // The card behind shows its tab and its edge.
  canvas.box(tint, 8, 1, 14, 5, 1);
  canvas.box(accent, 1, 2, 7, 6, 1);
  canvas.frame(accent, white, 1, 4, 15, 15, 6);
}

function lines(canvas, right) {
  for (const [colour, top, end] of [
    [accent, 8, Math.min(right, 9)],
    [tint, 11, right],
  ])
    canvas.box(colour, 4, top, end, canvas.snap(top) + canvas.hair);
}

/** A disc in the lower right corner, apart from the card by a ring of nothing. */
function badge(canvas) {
  canvas.disc(null, 11.5, 11.5, 5.4);
  canvas.disc(accent, 11.5, 11.5, 4.5);
}

const motifs = {
  register(canvas) {
    card(canvas);
    lines(canvas, 12);
  },
  build(canvas) {
    card(canvas);
    lines(canvas, 6);
    badge(canvas);
    canvas.stroke(white, 1.2, [
      [9, 11.5],
      [14, 11.5],
    ]);
    canvas.stroke(white, 1.2, [
      [11.5, 9],
      [11.5, 14],
    ]);
  },
  check(canvas) {
    card(canvas);
    lines(canvas, 6);
    badge(canvas);
    canvas.stroke(white, 1.3, [
      [9.3, 11.8],
      [10.8, 13.3],
      [13.7, 9.9],
    ]);
  },
  reports(canvas) {
    canvas.frame(accent, white, 1, 1, 15, 15, 4);
    const wide = 2 * canvas.hair;
    [
      [tint, 10],
      [tint, 8],
      [accent, 6],
    ].forEach(([colour, top], index) => {
      const left = canvas.snap(8 - (3 * wide + 2 * canvas.hair) / 2) + index * (wide + canvas.hair);
      canvas.box(colour, left, top, left + wide, 13);
    });
  },
};

const folder = process.argv[2] ?? path.join(__dirname, "icons");
fs.mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(motifs)) {
  for (const size of sizes) {
    const canvas = new Canvas(size);
    draw(canvas);
    fs.writeFileSync(path.join(folder, `${name}-${size}.png`), canvas.png());
  }
}
