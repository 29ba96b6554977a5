package org.anzheng.notices;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.anzheng.texts.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server. A mail names the notice and where it is, and nothing else. */
@Component
class Mailer {

  private static final String PATIENCE = "15000";

  private final MailSettings settings;
  private final NoticeWording wording;
  private final String publicUrl;

  Mailer(
      MailSettings settings,
      NoticeWording wording,
      @Value("${anzheng.public-url}") String publicUrl) {
    this.settings = settings;
    this.wording = wording;
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  void send(Mail mail) {
    SimpleMailMessage message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(mail.address());
    message.setSubject(wording.text("notice.mail.subject", Language.ZH, mail.titleZh()));
    message.setText(
        wording.text("notice.mail.text", Language.ZH, mail.titleZh(), link(mail))
            + "\n\n"
            + wording.text("notice.mail.text", Language.EN, mail.titleEn(), link(mail)));
    server().send(message);
  }

  private String link(Mail mail) {
    return publicUrl + "/notices/" + mail.notice();
  }

  private JavaMailSenderImpl server() {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost(settings.host());
    server.setPort(settings.port());
    server.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties properties = server.getJavaMailProperties();
    if (!settings.user().isBlank()) {
      server.setUsername(settings.user());
      server.setPassword(settings.password());
      properties.put("mail.smtp.auth", "true");
    }
    properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
    properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    return server;
  }
}
