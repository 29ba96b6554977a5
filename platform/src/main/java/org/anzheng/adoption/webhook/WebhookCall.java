package org.anzheng.adoption.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.stereotype.Component;

/**
 * 推送调用: one POST over a connection of its own, to exactly the address that was looked at: a name
 * that says something else a moment later gains nothing. Redirects are answers like any other.
 */
@Component
class WebhookCall {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})( .*)?");
  private static final int LONGEST_LINE = 1024;

  private final WebhookSettings settings;

  WebhookCall(WebhookSettings settings) {
    this.settings = settings;
  }

  /** The status of the answer; whatever stands in the way of one is an exception. */
  int post(URI url, Map<String, String> headers, String body) throws IOException {
    boolean secure = "https".equals(url.getScheme());
    if (!secure && !settings.allowLoopback()) {
      throw new IOException("not https");
    }
    int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
    try (Socket plain = new Socket()) {
      Thread watch = closeAfter(settings.timeout(), plain);
      try {
        plain.connect(
            new InetSocketAddress(address(url.getHost()), port),
            (int) settings.timeout().toMillis());
        return secure ? overTls(plain, url, port, headers, body) : talk(plain, url, headers, body);
      } finally {
        watch.interrupt();
      }
    }
  }

  private InetAddress address(String host) throws IOException {
    InetAddress[] all = InetAddress.getAllByName(host);
    for (InetAddress one : all) {
      if (!AddressRules.mayBeCalled(one, settings.allowLoopback())) {
        throw new IOException("not a public address");
      }
    }
    return all[0];
  }

  private static int overTls(
      Socket plain, URI url, int port, Map<String, String> headers, String body)
      throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    try (SSLSocket tls = (SSLSocket) factory.createSocket(plain, url.getHost(), port, true)) {
      SSLParameters parameters = tls.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
      tls.startHandshake();
      return talk(tls, url, headers, body);
    }
  }

  private static int talk(Socket socket, URI url, Map<String, String> headers, String body)
      throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder(300);
    head.append("POST ").append(target(url)).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    head.append("User-Agent: Anzheng-Webhooks/1\r\nConnection: close\r\n");
    head.append("Content-Type: application/json\r\n");
    head.append("Content-Length: ").append(content.length).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    OutputStream out = socket.getOutputStream();
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.flush();
    return status(socket.getInputStream());
  }

  private static String target(URI url) {
    URI ascii = URI.create(url.toASCIIString());
    String path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
    return ascii.getRawQuery() == null ? path : path + "?" + ascii.getRawQuery();
  }

  /** Only the first line is read; what else a receiver says is of no use here. */
  private static int status(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || line.size() >= LONGEST_LINE) {
        throw new IOException("not an answer of HTTP");
      }
      line.write(b);
    }
    Matcher status = STATUS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
    if (!status.matches()) {
      throw new IOException("not an answer of HTTP");
    }
    return Integer.parseInt(status.group(1));
  }

  /** A receiver that says a little now and then cannot hold the line for longer than this. */
  private static Thread closeAfter(Duration timeout, Socket socket) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(timeout);
            socket.close();
          } catch (InterruptedException | IOException closedAlready) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
