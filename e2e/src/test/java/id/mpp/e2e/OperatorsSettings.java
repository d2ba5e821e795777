package id.mpp.e2e;

import id.mpp.e2e.actors.Addresses;
import id.mpp.e2e.actors.Credentials;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an operator writes into his environment files: the names of {@code deploy/}, values of his own. */
final class OperatorsSettings {

    static final Credentials CREDENTIALS = new Credentials("sandi-uji-operator", "oss-uji", "sandi-uji-oss");

    static final List<String> NEEDED_BY_ENGINE = List.of(
            "SPRING_DATASOURCE_URL",
            "SPRING_DATASOURCE_USERNAME",
            "SPRING_DATASOURCE_PASSWORD",
            "CAMUNDA_BPM_ADMINUSER_ID",
            "CAMUNDA_BPM_ADMINUSER_PASSWORD",
            "MPP_DOCUMENTS_PUBLICURL");

    static final List<String> NEEDED_BY_WORKERS = List.of(
            "mpp.region",
            "mpp.oss.base-url",
            "mpp.oss.user-key",
            "mpp.oss.kd-instansi",
            "mpp.oss.inbound.username",
            "mpp.oss.inbound.password",
            "mpp.workers.oss.username",
            "mpp.workers.oss.password",
            "mpp.dukcapil.base-url",
            "mpp.dukcapil.lembaga",
            "mpp.dukcapil.user-id",
            "mpp.dukcapil.password",
            "mpp.dukcapil.ip-user",
            "mpp.workers.dukcapil.username",
            "mpp.workers.dukcapil.password",
            "mpp.djp.base-url",
            "mpp.djp.api-key",
            "mpp.workers.djp.username",
            "mpp.workers.djp.password",
            "mpp.bpjs.base-url",
            "mpp.bpjs.cons-id",
            "mpp.bpjs.secret",
            "mpp.bpjs.user-key",
            "mpp.workers.bpjs.username",
            "mpp.workers.bpjs.password",
            "mpp.dinkes.base-url",
            "mpp.dinkes.api-key",
            "mpp.workers.dinkes.username",
            "mpp.workers.dinkes.password",
            "mpp.kemenkes.base-url",
            "mpp.kemenkes.token",
            "mpp.workers.kemenkes.username",
            "mpp.workers.kemenkes.password",
            "mpp.bapenda.base-url",
            "mpp.bapenda.username",
            "mpp.bapenda.password",
            "mpp.workers.bapenda.username",
            "mpp.workers.bapenda.password",
            "mpp.workers.dokumen.username",
            "mpp.workers.dokumen.password",
            "mpp.pupr.base-url",
            "mpp.pupr.token",
            "mpp.workers.pupr.username",
            "mpp.workers.pupr.password",
            "mpp.tataruang.base-url",
            "mpp.tataruang.api-key",
            "mpp.workers.tataruang.username",
            "mpp.workers.tataruang.password",
            "mpp.fintech.base-url",
            "mpp.fintech.client-id",
            "mpp.fintech.client-secret",
            "mpp.fintech.private-key",
            "mpp.fintech.partner-public-key",
            "mpp.fintech.partner-id",
            "mpp.fintech.merchant-id",
            "mpp.fintech.partner-service-id",
            "mpp.workers.fintech.username",
            "mpp.workers.fintech.password");

    private static final List<String> LOGINS = List.of(
            "WORKER_OSS",
            "WORKER_DUKCAPIL",
            "WORKER_DJP",
            "WORKER_BPJS",
            "WORKER_DINKES",
            "WORKER_KEMENKES",
            "WORKER_BAPENDA",
            "WORKER_DOKUMEN",
            "WORKER_PUPR",
            "WORKER_TATARUANG",
            "WORKER_FINTECH",
            "PETUGAS_DPMPTSP",
            "KEPALA_DPMPTSP",
            "PETUGAS_DINKES",
            "MANAJER");

    private final Addresses addresses;

    OperatorsSettings(Addresses addresses) {
        this.addresses = addresses;
    }

    Map<String, String> ofEngine(OperatorsDatabase database) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "MPP_ENGINE_PORT", String.valueOf(addresses.engine().getPort()),
                "MPP_SERVICES_PROCESSESDIR",
                        Checkout.root().resolve("processes").toString(),
                "MPP_SERVICES_FORMSDIR", Checkout.root().resolve("forms").toString(),
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", OperatorsDatabase.USERNAME,
                "SPRING_DATASOURCE_PASSWORD", OperatorsDatabase.PASSWORD,
                "CAMUNDA_BPM_ADMINUSER_ID", "admin",
                "CAMUNDA_BPM_ADMINUSER_PASSWORD", CREDENTIALS.password(),
                "MPP_DOCUMENTS_PUBLICURL", addresses.engine().toString(),
                "SPRING_CONFIG_IMPORT", "file:" + Checkout.root().resolve("deploy/logins.example.yaml")));
        LOGINS.forEach(login -> settings.put("MPP_LOGIN_" + login, CREDENTIALS.password()));
        return settings;
    }

    Map<String, String> ofWorkers() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "MPP_WORKERS_PORT",
                String.valueOf(addresses.workers().getPort()),
                "MPP_ENGINE_BASEURL",
                addresses.engine().toString(),
                "MPP_REGION",
                "9901000000",
                "MPP_OSS_BASEURL",
                addresses.sandbox() + "/oss",
                "MPP_OSS_USERKEY",
                "demo-user-key",
                "MPP_OSS_KDINSTANSI",
                "990",
                "MPP_OSS_INBOUND_USERNAME",
                CREDENTIALS.ossUsername(),
                "MPP_OSS_INBOUND_PASSWORD",
                CREDENTIALS.ossPassword()));
        settings.putAll(ofAgencies());
        List.of(
                        "oss",
                        "dukcapil",
                        "djp",
                        "bpjs",
                        "kemenkes",
                        "dinkes",
                        "bapenda",
                        "dokumen",
                        "pupr",
                        "tataruang",
                        "fintech")
                .forEach(agency -> {
                    settings.put("MPP_WORKERS_" + agency.toUpperCase(Locale.ROOT) + "_USERNAME", "worker." + agency);
                    settings.put(
                            "MPP_WORKERS_" + agency.toUpperCase(Locale.ROOT) + "_PASSWORD", CREDENTIALS.password());
                });
        return settings;
    }

    /** What the agencies hand out; the sandbox knows only these. */
    private Map<String, String> ofAgencies() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "MPP_DUKCAPIL_LEMBAGA", "mpp-contoh",
                "MPP_DUKCAPIL_USERID", "mppdemo",
                "MPP_DUKCAPIL_PASSWORD", "demo-dukcapil",
                "MPP_DUKCAPIL_IPUSER", "127.0.0.1",
                "MPP_DJP_APIKEY", "demo-djp-key",
                "MPP_BPJS_CONSID", "1000",
                "MPP_BPJS_SECRET", "demo-secret",
                "MPP_BPJS_USERKEY", "demo-bpjs-key",
                "MPP_KEMENKES_TOKEN", "demo-kemenkes-token"));
        settings.put("MPP_DINKES_APIKEY", "demo-dinkes-key");
        settings.put("MPP_BAPENDA_USERNAME", "mpp.contoh");
        settings.put("MPP_BAPENDA_PASSWORD", "demo-bapenda");
        settings.put("MPP_PUPR_TOKEN", "demo-pupr-token");
        settings.put("MPP_TATARUANG_APIKEY", "demo-tataruang-key");
        settings.put("MPP_FINTECH_CLIENTID", "MPPDEMO-CLIENT");
        settings.put("MPP_FINTECH_CLIENTSECRET", "demo-client-secret");
        settings.put("MPP_FINTECH_PRIVATEKEY", addresses.sandbox() + "/control/fintech/keys/client-private.pem");
        settings.put("MPP_FINTECH_PARTNERPUBLICKEY", addresses.sandbox() + "/control/fintech/keys/partner-public.pem");
        settings.put("MPP_FINTECH_PARTNERID", "MPPDEMO");
        settings.put("MPP_FINTECH_MERCHANTID", "MPPDEMO00000001");
        settings.put("MPP_FINTECH_PARTNERSERVICEID", "99001");
        List.of("dukcapil", "djp", "bpjs", "kemenkes", "dinkes", "bapenda", "pupr", "tataruang", "fintech")
                .forEach(agency -> settings.put(
                        "MPP_" + agency.toUpperCase(Locale.ROOT) + "_BASEURL", addresses.sandbox() + "/" + agency));
        return settings;
    }
}
