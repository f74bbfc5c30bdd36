#include "Lanes.h"

#pragma STDC FP_CONTRACT OFF

#define ARGUMENTS                                                                                              \
  float *restrict c, ptrdiff_t cStride, const int16_t *restrict a, const int16_t *restrict b,                  \
      const float *restrict bias, float factor, ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth

#ifdef HAS_VARIANTS
#include <immintrin.h>

// Two numbers of a row of a, which stand side by side, in all places of a vector.
static inline int pair_at(const int16_t *place) {
  int pair;
  __builtin_memcpy(&pair, place, sizeof pair);
  return pair;
}

// The sum and the products of two pairs of numbers in each place: in two instructions, or in the one that newer processors have. Whole numbers
// come out the same either way.
#define IN_TWO(PREFIX, sum, left, right) PREFIX##_add_epi32(sum, PREFIX##_madd_epi16(left, right))
#define IN_ONE(PREFIX, sum, left, right) PREFIX##_dpwssd_epi32(sum, left, right)

// A tile of `height` rows by `width` vectors: PREFIX is that of the intrinsics for vectors of `bits` bits.
#define TILE(PREFIX, bits, ADD, height, width)                                                                     \
  {                                                                                                            \
    enum { size = bits / 32 };                                                                                 \
    __m##bits##i sums[height][width];                                                                          \
    for (int i = 0; i < height; i++)                                                                           \
      for (int j = 0; j < width; j++) sums[i][j] = PREFIX##_set1_epi32(0);                                     \
    const int16_t *right = b + 2 * column;                                                                     \
    const int16_t *left = a + row * depth;                                                                     \
    for (ptrdiff_t k = 0; k < depth; k += 2) {                                                                 \
      __m##bits##i next[width];                                                                                \
      for (int j = 0; j < width; j++) __builtin_memcpy(&next[j], right + 2 * size * j, bits / 8);              \
      for (int i = 0; i < height; i++) {                                                                       \
        __m##bits##i pair = PREFIX##_set1_epi32(pair_at(left + i * depth + k));                                \
        for (int j = 0; j < width; j++) sums[i][j] = ADD(PREFIX, sums[i][j], pair, next[j]);                   \
      }                                                                                                        \
      right += 2 * columns;                                                                                    \
    }                                                                                                          \
    for (int i = 0; i < height; i++)                                                                           \
      for (int j = 0; j < width; j++) {                                                                        \
        float *to = c + (row + i) * cStride + column + size * j;                                               \
        __m##bits numbers = PREFIX##_mul_ps(PREFIX##_cvtepi32_ps(sums[i][j]), PREFIX##_set1_ps(factor));       \
        if (bias) numbers = PREFIX##_add_ps(numbers, PREFIX##_loadu_ps(bias + column + size * j));             \
        PREFIX##_storeu_ps(to, numbers);                                                                       \
      }                                                                                                        \
  }

// All columns that there is room for, panel by panel: a panel of b stays in the nearest cache while all rows of a pass it.
#define PANELS(PREFIX, bits, ADD, height, width)                                                                    \
  for (; column + width * bits / 32 <= columns; column += width * bits / 32) {                                 \
    ptrdiff_t row = 0;                                                                                         \
    for (; row + height <= rows; row += height) TILE(PREFIX, bits, ADD, height, width)                              \
    for (; row + 2 <= rows; row += 2) TILE(PREFIX, bits, ADD, 2, width)                                             \
    if (row < rows) TILE(PREFIX, bits, ADD, 1, width)                                                               \
  }

static void multiply_plain(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(_mm, 128, IN_TWO, 4, 2)
}

WITH_AVX2 static void multiply_avx2(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(_mm256, 256, IN_TWO, 4, 2)
}

WITH_AVX512 static void multiply_avx512(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(_mm512, 512, IN_TWO, 6, 4)
  PANELS(_mm512, 512, IN_TWO, 6, 1)
}

WITH_VNNI static void multiply_vnni(ARGUMENTS) {
  ptrdiff_t column = 0;
  PANELS(_mm512, 512, IN_ONE, 6, 4)
  PANELS(_mm512, 512, IN_ONE, 6, 1)
}

#else

static void multiply_plain(ARGUMENTS) {
  for (ptrdiff_t row = 0; row < rows; row++)
    for (ptrdiff_t column = 0; column < columns; column++) {
      int32_t sum = 0;
      for (ptrdiff_t k = 0; k < depth; k += 2) {
        const int16_t *pair = b + (k * columns + 2 * column);
        sum += a[row * depth + k] * pair[0] + a[row * depth + k + 1] * pair[1];
      }
      float number = (float)sum * factor;
      c[row * cStride + column] = bias ? number + bias[column] : number;
    }
}

#endif

void hearsay_multiply_small(float *c, ptrdiff_t cStride, const int16_t *a, const int16_t *b, const float *bias, float factor,
                            ptrdiff_t rows, ptrdiff_t columns, ptrdiff_t depth) {
#ifdef HAS_VARIANTS
  if (hearsay_level() == 3) {
    multiply_vnni(c, cStride, a, b, bias, factor, rows, columns, depth);
    return;
  }
#endif
  CALL(multiply, c, cStride, a, b, bias, factor, rows, columns, depth);
}

// Every step is exact or rounded as the standard says, so the compiler may use the vectors it likes.
float hearsay_shrink(int16_t *restrict to, const float *restrict from, ptrdiff_t count) {
  float largest = 0;
  for (ptrdiff_t place = 0; place < count; place++) {
    float size = __builtin_fabsf(from[place]);
    largest = size > largest ? size : largest;
  }
  if (!(largest > 0) || largest > 1e30f) {
    for (ptrdiff_t place = 0; place < count; place++) to[place] = 0;
    return 0;
  }
  float scale = (float)hearsay_small / largest;
  for (ptrdiff_t place = 0; place < count; place++) {
    float number = from[place] * scale;
    to[place] = (int16_t)(number + (number < 0 ? -0.5f : 0.5f));
  }
  return largest / (float)hearsay_small;
}
