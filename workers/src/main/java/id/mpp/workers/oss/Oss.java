package id.mpp.workers.oss;

import java.util.Map;

/** OSS as the receiver of our reports and licences, and as who knows what has arrived of them. */
interface Oss {

    OssAnswer status(Map<String, String> izinStatus);

    OssAnswer licence(Map<String, String> izinFinal);

    /** Asks for the state of a licence. */
    OssAnswer checkStatus(String idIzin);

    /** Asks for everything known of a licence. */
    OssAnswer inquire(String idIzin);
}
