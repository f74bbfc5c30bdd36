#pragma once
#include "HearsayVectors.h"

typedef float lanes8 __attribute__((vector_size(32), aligned(4)));
typedef float lanes16 __attribute__((vector_size(64), aligned(4)));

#if defined(__x86_64__)
#define HAS_VARIANTS 1
// Longer vectors, but without FMA, which would round differently.
#define WITH_AVX2 __attribute__((target("avx2")))
#define WITH_AVX512 __attribute__((target("avx512f,avx512vl,avx512bw")))
#define WITH_VNNI __attribute__((target("avx512f,avx512vl,avx512bw,avx512vnni")))

// 0 for what every processor has, 1 for AVX2, 2 for AVX-512, 3 for AVX-512 with VNNI.
static inline int hearsay_level(void) {
  static int level = -1;
  // Several threads may find the same answer at once; that does no harm.
  int known = __atomic_load_n(&level, __ATOMIC_RELAXED);
  if (known < 0) {
    known = __builtin_cpu_supports("avx2") ? 1 : 0;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw")) {
      known = __builtin_cpu_supports("avx512vnni") ? 3 : 2;
    }
    __atomic_store_n(&level, known, __ATOMIC_RELAXED);
  }
  return known;
}

// Calls the variant of a function that fits the processor.
#define CALL(name, ...)                                     \
  switch (hearsay_level()) {                                \
    case 3:                                                 \
    case 2: name##_avx512(__VA_ARGS__); break;              \
    case 1: name##_avx2(__VA_ARGS__); break;                \
    default: name##_plain(__VA_ARGS__);                     \
  }
#else
#define CALL(name, ...) name##_plain(__VA_ARGS__)
#endif
