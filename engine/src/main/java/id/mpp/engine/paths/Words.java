package id.mpp.engine.paths;

import java.util.Map;

/** What people do in the engine, in Bahasa Indonesia. */
final class Words {

    private static final Map<String, String> OPERATIONS = Map.ofEntries(
            Map.entry("Claim", "Mengambil tugas"),
            Map.entry("Assign", "Menugaskan"),
            Map.entry("Complete", "Menyelesaikan tugas"),
            Map.entry("Delegate", "Mendelegasikan tugas"),
            Map.entry("Resolve", "Mengembalikan tugas yang didelegasikan"),
            Map.entry("SetOwner", "Menetapkan pemilik tugas"),
            Map.entry("SetPriority", "Mengubah prioritas"),
            Map.entry("Update", "Mengubah tugas"),
            Map.entry("AddUserLink", "Menambahkan orang pada tugas"),
            Map.entry("DeleteUserLink", "Menghapus orang dari tugas"),
            Map.entry("AddGroupLink", "Menambahkan kelompok pada tugas"),
            Map.entry("DeleteGroupLink", "Menghapus kelompok dari tugas"),
            Map.entry("AddAttachment", "Menambahkan lampiran"),
            Map.entry("Create", "Memulai proses"),
            Map.entry("Delete", "Menghapus"),
            Map.entry("Suspend", "Menangguhkan"),
            Map.entry("Activate", "Mengaktifkan kembali"),
            Map.entry("SetVariable", "Menulis variabel"),
            Map.entry("SetVariables", "Menulis variabel"),
            Map.entry("ModifyVariable", "Mengubah variabel"),
            Map.entry("RemoveVariable", "Menghapus variabel"),
            Map.entry("SetJobRetries", "Mencoba lagi langkah yang gagal"),
            Map.entry("SetExternalTaskRetries", "Mencoba lagi langkah yang gagal"),
            Map.entry("SetDueDate", "Mengubah saat sebuah waktu tunggu berakhir"),
            Map.entry("Execute", "Menjalankan langkah yang menunggu"),
            Map.entry("ModifyProcessInstance", "Memindahkan proses ke langkah lain"),
            Map.entry("RestartProcessInstance", "Mengulang proses"),
            Map.entry("Migrate", "Memindahkan proses ke versi diagram lain"),
            Map.entry("Correlate", "Mengirim pesan"));

    private Words() {}

    /** An operation that has no words of ours is called what the engine calls it. */
    static String of(String operation) {
        return OPERATIONS.getOrDefault(operation, operation);
    }
}
