// zlib as Swift can call it: `inflateInit2` is a macro, which Swift cannot call.
#ifndef HEARSAY_CZLIB_SHIM_H
#define HEARSAY_CZLIB_SHIM_H

#include <zlib.h>

// Begins to unpack: 31 window bits stand for a gzip member.
static inline int hearsay_inflate_gzip(z_stream *stream) { return inflateInit2(stream, 31); }

#endif
