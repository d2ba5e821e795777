package id.mpp.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a designer types commands, as he reads them in the tutorial. */
record Terminal(Path folder, Map<String, String> settings) {

    /** All that the command says, however it ends. */
    String run(String line) {
        try {
            Path output = folder.resolve("terminal.log");
            ProcessBuilder shell = new ProcessBuilder("bash", "-c", line)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            shell.environment().putAll(settings);
            shell.start().waitFor();
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
