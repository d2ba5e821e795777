package id.mpp.workers.oss;

import java.util.Map;

/** OSS as the receiver of our reports and licences. */
interface Oss {

    OssAnswer status(Map<String, String> izinStatus);

    OssAnswer licence(Map<String, String> izinFinal);
}
