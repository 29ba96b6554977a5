package org.anzheng.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of mail; without a host no mail is sent.
 *
 * @param host of the SMTP server
 * @param startTls whether the connection must be encrypted before anything is said
 * @param from the sender's address
 * @param attempts how often one mail is tried
 */
@ConfigurationProperties("anzheng.mail")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("true") boolean startTls,
    @DefaultValue("anzheng@localhost") String from,
    @DefaultValue("6") int attempts) {

  boolean isOff() {
    return host.isBlank();
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return "MailSettings[host=" + host + ", port=" + port + "]";
  }
}
