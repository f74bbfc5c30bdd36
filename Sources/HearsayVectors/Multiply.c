#include "Lanes.h"

#pragma STDC FP_CONTRACT OFF

// A tile of the product, `height` rows by `width` vectors of the type `lanes`, with its sums in registers.
#define TILE(lanes, height, width)                                                                    \
  {                                                                                                   \
    enum { size = sizeof(lanes) / sizeof(float) };                                                    \
    float *tile = c + row * cStride + column;                                                         \
    lanes sums[height][width];                                                                        \
    for (int i = 0; i < height; i++)                                                                  \
      for (int j = 0; j < width; j++) sums[i][j] = *(const lanes *)(tile + i * cStride + size * j);   \
    const float *left = a + row * aRow;                                                               \
    const float *right = b + column;                                                                  \
    for (ptrdiff_t k = 0; k < depth; k++) {                                                           \
      for (int j = 0; j < width; j++) {                                                               \
        lanes next = *(const lanes *)(right + size * j);                                              \
        for (int i = 0; i < height; i++) sums[i][j] += next * left[i * aRow];                         \
      }                                                                                               \
      left += aColumn;                                                                                \
      right += bStride;                                                                               \
    }                                                                                                 \
    for (int i = 0; i < height; i++)                                                                  \
      for (int j = 0; j < width; j++) *(lanes *)(tile + i * cStride + size * j) = sums[i][j];         \
  }

// All columns that there is room for, panel by panel: a panel of b stays in the nearest cache while all rows of a pass it.
#define PANELS(lanes, height, width)                                                                  \
  for (; column + (ptrdiff_t)(width * sizeof(lanes) / sizeof(float)) <= columns;                      \
       column += width * sizeof(lanes) / sizeof(float)) {                                             \
    ptrdiff_t row = 0;                                                                                \
    for (; row + height <= rows; row += height) TILE(lanes, height, width)                            \
    for (; row + 2 <= rows; row += 2) TILE(lanes, 2, width)                                           \
    if (row < rows) TILE(lanes, 1, width)                                                             \
  }

#define ARGUMENTS                                                                                     \
  float *restrict c, ptrdiff_t cStride, const float *restrict a, ptrdiff_t aRow, ptrdiff_t aColumn,   \
      const float *restrict b, ptrdiff_t bStride, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth

static void multiply_plain(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(lanes8, 4, 1)
}

#ifdef HAS_VARIANTS
WITH_AVX2 static void multiply_avx2(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(lanes8, 4, 2)
  PANELS(lanes8, 4, 1)
}

WITH_AVX512 static void multiply_avx512(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(lanes16, 6, 4)
  PANELS(lanes16, 6, 2)
  PANELS(lanes8, 6, 1)
}
#endif

void hearsay_multiply(float *c, ptrdiff_t cStride, const float *a, ptrdiff_t aRow, ptrdiff_t aColumn, const float *b,
                      ptrdiff_t bStride, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth) {
  CALL(multiply, c, cStride, a, aRow, aColumn, b, bStride, rows, columns, depth);
}
