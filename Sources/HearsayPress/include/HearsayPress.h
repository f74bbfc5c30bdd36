#pragma once
#include <stddef.h>

// One file of the newsroom's pages, compiled in.
struct HearsayPressFile {
  const char *path;            // as under Sources/HearsayPress, such as "templates/saga.mustache"
  const unsigned char *bytes;  // UTF-8, not terminated
  size_t count;
};

// How many files there are.
size_t hearsay_press_count(void);

// The file at index, in the order of their listing; index must be below hearsay_press_count().
struct HearsayPressFile hearsay_press_file(size_t index);
