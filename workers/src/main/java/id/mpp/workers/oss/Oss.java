package id.mpp.workers.oss;

import java.util.Map;

/** OSS as the integration guide has it: the methods an MPP needs; what the answers mean is read by who asks. */
interface Oss {

    /** Reports the progress of a licence ({@code receiveLicenseStatus}). */
    OssAnswer status(Map<String, String> izinStatus);

    /** Sends the final licence ({@code receiveLicense}). */
    OssAnswer licence(Map<String, String> izinFinal);

    /** Sends an issued licence anew, with a technical annex; resets its signature ({@code updateLicense}). */
    OssAnswer update(Map<String, String> izinFinal);

    /** Asks for the state of a licence ({@code checkLicenseStatus}). */
    OssAnswer checkStatus(String idIzin);

    /** Asks for everything known of a licence ({@code inqueryLicense}). */
    OssAnswer inquire(String idIzin);

    /** Asks whether a NIB is valid ({@code checkNIB}). */
    OssAnswer checkNib(String nib);

    /** Asks for everything known of a NIB, personal data included ({@code inqueryNIB}). */
    OssAnswer inquireNib(String nib);

    /** Asks where the signed file of a licence lies ({@code inqueryFileDS}). */
    OssAnswer signedFile(String idIzin);

    /** Asks for a reference table by its number ({@code getDataReferensi}). */
    OssAnswer references(String table);
}
