package id.mpp.workers.pupr;

/** The public works office of the region. */
interface Pupr {

    DesignerLicence designer(String licence);

    SpatialFit place(String kkpr, String region);
}
