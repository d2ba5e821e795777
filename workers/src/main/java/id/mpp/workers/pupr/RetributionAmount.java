package id.mpp.workers.pupr;

import id.mpp.workers.kit.Meaning;

/** The process variable this topic writes. */
record RetributionAmount(
        @Meaning("Jumlah menurut hitungan kedua dalam rupiah, atau - bila tidak dapat dihitung")
        String retribusiHitungUlang) {}
