package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** An nginx of its own that serves one file. */
final class Nginx implements AutoCloseable {

  private static final String FILE = "file.json";
  private static final int TRIES = 100;

  private final Path folder;
  private final Process process;
  private final int port;

  /** Serves a file of this size. */
  Nginx(int bytes) throws IOException, InterruptedException {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-nginx-");
    Files.write(folder.resolve(FILE), new byte[bytes]);
    port = Launch.freePort();
    Path settings = folder.resolve("nginx.conf");
    Files.writeString(settings, settings());
    process =
        new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitStart();
  }

  int port() {
    return port;
  }

  String path() {
    return "/" + FILE;
  }

  private String settings() {
    return """
    daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/error;
    user root;
    events { worker_connections 1024; }
    http {
      access_log off; keepalive_requests 1000000000; sendfile on; tcp_nopush on;
      open_file_cache max=10; default_type application/json;
      client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
      uwsgi_temp_path %1$s; scgi_temp_path %1$s;
      server { listen 127.0.0.1:%2$d; root %1$s; }
    }
    """
        .formatted(folder, port);
  }

  private void awaitStart() throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try (HttpSocket socket = new HttpSocket(port)) {
        socket.get(path());
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IOException(
              "nginx did not start: " + Files.readString(folder.resolve("log")), notYet);
        }
        Thread.sleep(50);
      }
    }
    throw new IOException("nginx does not answer");
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileSystemUtils.deleteRecursively(folder);
  }
}
