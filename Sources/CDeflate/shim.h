// libdeflate as it is: this file only tells the module map where the header is.
#ifndef HEARSAY_CDEFLATE_SHIM_H
#define HEARSAY_CDEFLATE_SHIM_H

#include <libdeflate.h>

#endif
