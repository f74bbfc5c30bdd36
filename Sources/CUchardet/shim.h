// uchardet, as Debian's libuchardet-dev brings it.
#include <uchardet/uchardet.h>
