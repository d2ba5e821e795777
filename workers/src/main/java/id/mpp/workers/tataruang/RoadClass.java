package id.mpp.workers.tataruang;

/** How much traffic a place has; the tax on billboards depends on it. */
enum RoadClass {
    UTAMA,
    KOLEKTOR,
    LINGKUNGAN
}
