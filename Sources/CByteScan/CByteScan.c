// The scans are inline in the header, so that they vanish into their callers' loops; a C target needs
// one source file all the same.
#include "CByteScan.h"
