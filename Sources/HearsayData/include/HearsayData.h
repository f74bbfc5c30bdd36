#pragma once
#include <stddef.h>

// One data file, compiled in.
struct HearsayDataFile {
  const char *path;            // as under Sources/HearsayData, such as "lexicon/clubs-italy.txt"
  const unsigned char *bytes;  // UTF-8, not terminated
  size_t count;
};

// How many data files there are.
size_t hearsay_data_count(void);

// The data file at index, in the order of their listing; index must be below hearsay_data_count().
struct HearsayDataFile hearsay_data_file(size_t index);
