#include "Lanes.h"

#pragma STDC FP_CONTRACT OFF

// Sums of one vector of columns over all rows.
#define ADD_ROWS(lanes)                                                                       \
  for (; place + (ptrdiff_t)(sizeof(lanes) / sizeof(float)) <= width; place += sizeof(lanes) / sizeof(float)) { \
    lanes now = *(const lanes *)(sum + place);                                                \
    for (ptrdiff_t row = 0; row < count; row++) now += *(const lanes *)(rows[row] + place);   \
    *(lanes *)(sum + place) = now;                                                            \
  }

#define ROW_ARGUMENTS float *restrict sum, const float *const *rows, ptrdiff_t count, ptrdiff_t width

static void add_rows_plain(ROW_ARGUMENTS) {
  ptrdiff_t place = 0;
  ADD_ROWS(lanes8)
}

#ifdef HAS_VARIANTS
WITH_AVX2 static void add_rows_avx2(ROW_ARGUMENTS) {
  ptrdiff_t place = 0;
  ADD_ROWS(lanes8)
}

WITH_AVX512 static void add_rows_avx512(ROW_ARGUMENTS) {
  ptrdiff_t place = 0;
  ADD_ROWS(lanes16)
  ADD_ROWS(lanes8)
}
#endif

void hearsay_add_rows(float *sum, const float *const *rows, ptrdiff_t count, ptrdiff_t width) {
  CALL(add_rows, sum, rows, count, width);
}

typedef int8_t small16 __attribute__((vector_size(16), aligned(1)));
typedef int16_t sums16 __attribute__((vector_size(32), aligned(2)));

#define ADD_WEIGHTS                                                                           \
  for (ptrdiff_t place = 0; place + 16 <= width; place += 16) {                               \
    sums16 now = *(const sums16 *)(sums + place);                                             \
    for (ptrdiff_t row = 0; row < count; row++)                                               \
      now += __builtin_convertvector(*(const small16 *)(weights + starts[row] + place), sums16); \
    *(sums16 *)(sums + place) = now;                                                          \
  }

#define WEIGHT_ARGUMENTS \
  int16_t *restrict sums, const int8_t *restrict weights, const uint32_t *restrict starts, ptrdiff_t count, ptrdiff_t width

static void add_weights_plain(WEIGHT_ARGUMENTS) { ADD_WEIGHTS }

#ifdef HAS_VARIANTS
WITH_AVX2 static void add_weights_avx2(WEIGHT_ARGUMENTS) { ADD_WEIGHTS }

WITH_AVX512 static void add_weights_avx512(WEIGHT_ARGUMENTS) { ADD_WEIGHTS }
#endif

void hearsay_add_weights(int16_t *sums, const int8_t *weights, const uint32_t *starts, ptrdiff_t count,
                         ptrdiff_t width) {
  CALL(add_weights, sums, weights, starts, count, width);
}
