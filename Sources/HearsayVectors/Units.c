#include "Lanes.h"

#pragma STDC FP_CONTRACT OFF

#define LOAD(lanes, place) (*(const lanes *)(place))
#define STORE(lanes, place, value) (*(lanes *)(place) = (value))

// The hyperbolic tangent by the rational approximation of Eigen, within 1e-6 of it.
#define TANH(lanes, result, argument)                                                       \
  lanes result;                                                                             \
  {                                                                                         \
    lanes x = __builtin_elementwise_max(__builtin_elementwise_min((argument), (lanes){} + 7.9f), (lanes){} - 7.9f); \
    lanes square = x * x;                                                                   \
    lanes above = square * -2.76076847742355e-16f + 2.00018790482477e-13f;                  \
    above = above * square - 8.60467152213735e-11f;                                         \
    above = above * square + 5.12229709037114e-08f;                                         \
    above = above * square + 1.48572235717979e-05f;                                         \
    above = above * square + 6.37261928875436e-04f;                                         \
    above = above * square + 4.89352455891786e-03f;                                         \
    lanes below = square * 1.19825839466702e-06f + 1.18534705686654e-04f;                   \
    below = below * square + 2.26843463243900e-03f;                                         \
    below = below * square + 4.89352518554385e-03f;                                         \
    result = x * above / below;                                                             \
  }

// As many units at once as a vector of the type `lanes` is long.
#define UNITS(lanes)                                                                        \
  for (; place + (ptrdiff_t)(sizeof(lanes) / sizeof(float)) <= units.size;                  \
       place += sizeof(lanes) / sizeof(float)) {                                            \
    float *gate = gates + place;                                                            \
    const float *vector = units.vectors + place;                                            \
    lanes previous = step == 0 ? (lanes){} : LOAD(lanes, cells - units.stride + place);     \
    lanes forgetSum = LOAD(lanes, gate + units.size) + LOAD(lanes, vector) * previous       \
                      + LOAD(lanes, vector + 2 * units.size);                               \
    lanes resetSum = LOAD(lanes, gate + 2 * units.size) + LOAD(lanes, vector + units.size) * previous \
                     + LOAD(lanes, vector + 3 * units.size);                                \
    TANH(lanes, forgetHalf, forgetSum * 0.5f)                                               \
    TANH(lanes, resetHalf, resetSum * 0.5f)                                                 \
    lanes forget = forgetHalf * 0.5f + 0.5f;                                                \
    lanes reset = resetHalf * 0.5f + 0.5f;                                                  \
    lanes candidate = LOAD(lanes, gate);                                                    \
    lanes cell = candidate + (previous - candidate) * forget;                               \
    TANH(lanes, bounded, cell)                                                              \
    lanes past = LOAD(lanes, inputs + place);                                               \
    STORE(lanes, gate + units.size, forget);                                                \
    STORE(lanes, gate + 2 * units.size, reset);                                             \
    STORE(lanes, cells + place, cell);                                                      \
    STORE(lanes, squashed + place, bounded);                                                \
    STORE(lanes, outputs + place, past + (bounded - past) * reset);                         \
  }

#define STEPS(BODY)                                                                         \
  float *gates = units.gates, *cells = units.cells, *squashed = units.squashed, *outputs = units.outputs; \
  const float *inputs = units.inputs;                                                       \
  for (ptrdiff_t step = 0; step < units.count; step++) {                                    \
    ptrdiff_t place = 0;                                                                    \
    BODY                                                                                    \
    gates += units.gateStride;                                                              \
    cells += units.stride;                                                                  \
    squashed += units.stride;                                                               \
    outputs += units.stride;                                                                \
    inputs += units.stride;                                                                 \
  }

static void run_plain(struct HearsayUnits units) { STEPS(UNITS(lanes8)) }

#ifdef HAS_VARIANTS
WITH_AVX2 static void run_avx2(struct HearsayUnits units) { STEPS(UNITS(lanes8)) }

WITH_AVX512 static void run_avx512(struct HearsayUnits units) { STEPS(UNITS(lanes16) UNITS(lanes8)) }
#endif

void hearsay_run(struct HearsayUnits units) { CALL(run, units); }
