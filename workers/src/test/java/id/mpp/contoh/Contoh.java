package id.mpp.contoh;

/** The agency, as our check asks it. */
interface Contoh {

    /** How many members of that kind have this number. */
    int members(String nik, String kind);
}
