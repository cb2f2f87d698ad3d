"use strict";

const { PNG } = require("pngjs");

/** Every pixel is looked at in this many points across and down. */
const points = 8;

/** Coordinates of shapes are in this many units across, the width of the smallest icon in pixels. */
const units = 16;

/** Paints filled shapes, edges smoothed, on a transparent square of `size` pixels. */
class Canvas {
  constructor(size) {
    this.size = size;
    this.side = size * points;
    this.colours = new Array(this.side * this.side).fill(null);
  }

  /** Fills what `inside(x, y)` says, coordinates in units; null wipes it out again. */
  fill(colour, inside) {
    for (let row = 0; row < this.side; row++) {
      for (let column = 0; column < this.side; column++) {
        const x = ((column + 0.5) * units) / this.side;
        const y = ((row + 0.5) * units) / this.side;
        if (inside(x, y)) this.colours[row * this.side + column] = colour;
      }
    }
  }

  /** A rectangle with round corners, its edges on whole pixels so that they stay sharp at every size. */
  box(colour, left, top, right, bottom, radius = 0) {
    const [l, t, r, b] = [left, top, right, bottom].map((edge) => this.snap(edge));
    this.fill(colour, (x, y) => {
      if (x < l || x > r || y < t || y > b) return false;
      const dx = Math.max(l + radius - x, x - (r - radius), 0);
      const dy = Math.max(t + radius - y, y - (b - radius), 0);
      return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
    });
  }

  disc(colour, centreX, centreY, radius) {
    this.fill(colour, (x, y) => Math.hypot(x - centreX, y - centreY) <= radius);
  }

  /** A line through `path`, a list of [x, y], with round ends. */
  stroke(colour, width, path) {
    const pieces = path.slice(1).map((end, index) => [path[index], end]);
    this.fill(colour, (x, y) => pieces.some(([from, to]) => distance(x, y, from, to) <= width / 2));
  }

  /** The nearest border between two pixels, in units. */
  snap(unit) {
    return (Math.round((unit * this.size) / units) * units) / this.size;
  }

  /** How wide a thin line is, in units: one unit, or less, so that it is a whole number of pixels everywhere. */
  get hair() {
    return (Math.floor(this.size / units) * units) / this.size;
  }

  /** A rectangle that is filled within a thin frame. */
  frame(colour, filling, left, top, right, bottom, head) {
    this.box(colour, left, top, right, bottom, 1);
    const [l, r, b] = [left, right, bottom].map((edge) => this.snap(edge));
    this.box(filling, l + this.hair, head, r - this.hair, b - this.hair);
  }

  /** The picture as a PNG file's bytes. */
  png() {
    const image = new PNG({ width: this.size, height: this.size });
    for (let y = 0; y < this.size; y++) {
      for (let x = 0; x < this.size; x++) image.data.set(this.pixel(x, y), (y * this.size + x) * 4);
    }
    return PNG.sync.write(image);
  }

  pixel(x, y) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let point = 0; point < points * points; point++) {
      const row = y * points + Math.floor(point / points);
      const colour = this.colours[row * this.side + x * points + (point % points)];
      if (colour === null) continue;
      covered++;
      colour.forEach((part, index) => (sum[index] += part));
    }
    if (covered === 0) return [0, 0, 0, 0];
    return [...sum.map((part) => Math.round(part / covered)), Math.round((covered * 255) / (points * points))];
  }
}

function distance(x, y, [fromX, fromY], [toX, toY]) {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

module.exports = { Canvas };
