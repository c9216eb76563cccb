package bo.comteco.reiterados.localstack.cli;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Passes on what another process writes into its log. */
final class LogReader {

    private final Path log;
    private final PrintStream out;
    private long read;

    LogReader(Path log, PrintStream out) {
        this.log = log;
        this.out = out;
    }

    /** What has come since the last time. */
    void more() {
        if (!Files.exists(log)) {
            return;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(read);
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, channel.size() - read));
            int bytes = channel.read(buffer);
            if (bytes > 0) {
                out.write(buffer.array(), 0, bytes);
                out.flush();
                read += bytes;
            }
        } catch (IOException e) {
            throw new LocalStackException("No se puede leer " + log + ": " + e.getMessage(), e);
        }
    }
}
