#pragma once
#include <stddef.h>
#include <stdint.h>

// The arithmetic of the grammar that a compiler does not make quick by itself: each function chooses the longest vectors that the processor has.
//
// Every sum is taken in the same order on every machine, and never with a fused multiply-add: the same numbers come out everywhere.

// c += a b, where element (i, k) of a stands at a[i * aRow + k * aColumn], b is depth x columns and c is rows x columns, both row by row with
// bStride and cStride numbers to a row. columns is a multiple of eight.
void hearsay_multiply(float *c, ptrdiff_t cStride, const float *a, ptrdiff_t aRow, ptrdiff_t aColumn, const float *b,
                      ptrdiff_t bStride, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth);

// The largest size of a number that hearsay_shrink writes, and of a weight in a packed matrix: 512 products of two such still fit into 32 bits.
enum { hearsay_small = 2047 };

// Writes numbers as small whole ones, the largest as hearsay_small, and returns what one of them is worth; 0 where all are nought.
float hearsay_shrink(int16_t *to, const float *from, ptrdiff_t count);

// c = bias + a b * factor in whole numbers, where a is rows x depth, c is rows x columns with cStride numbers to a row, and b is packed: for each
// two rows of the matrix, the two numbers of each column side by side. bias may be NULL. columns is a multiple of 16, depth even and at most 512.
void hearsay_multiply_small(float *c, ptrdiff_t cStride, const int16_t *a, const int16_t *b, const float *bias, float factor,
                            ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth);

// One direction of a layer of simple recurrent units (Lei et al., 2018) over `count` words.
struct HearsayUnits {
  float *gates;          // of each word: candidate, forget gate, reset gate; the gates before they are squashed, and squashed afterwards
  const float *vectors;  // recurrent weights of both gates, then their biases
  const float *inputs;   // what goes past the units
  float *cells;          // comes out
  float *squashed;       // the tangent of the cells, comes out
  float *outputs;        // comes out
  ptrdiff_t gateStride, stride;  // numbers from one word to the next, in gates and in the others; negative to go backwards
  ptrdiff_t size;        // how many units, a multiple of eight
  ptrdiff_t count;
};
void hearsay_run(struct HearsayUnits units);

// sum += each of so many rows of `width` numbers, a multiple of eight.
void hearsay_add_rows(float *sum, const float *const *rows, ptrdiff_t count, ptrdiff_t width);

// sums += each of so many rows of small weights, which begin at weights + starts[i]. width is a multiple of 16.
void hearsay_add_weights(int16_t *sums, const int8_t *weights, const uint32_t *starts, ptrdiff_t count, ptrdiff_t width);
