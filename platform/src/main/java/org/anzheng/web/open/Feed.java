package org.anzheng.web.open;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.anzheng.web.shared.View;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * 订阅源: what is new on a public page, as an Atom feed (RFC 4287) at the page's path and {@code
 * /feed}; newest first.
 *
 * @param path of the page the feed belongs to, such as {@code /catalogue}
 * @param filter what the feed is narrowed to, such as {@code issuer=CNCA-R-2026-001}; may be empty
 * @param title in the reader's language
 */
record Feed(String path, String filter, String title, List<FeedEntry> entries) {

  private static final MediaType ATOM = MediaType.valueOf("application/atom+xml;charset=UTF-8");
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST = 50;

  Feed {
    entries =
        entries.stream()
            .sorted(Comparator.comparing(FeedEntry::updated).reversed())
            .limit(MOST)
            .toList();
  }

  /** A feed of everything that is new on a page. */
  Feed(String path, String title, List<FeedEntry> entries) {
    this(path, "", title, entries);
  }

  /** The answer to a reader of feeds, in the language asked for. */
  ResponseEntity<byte[]> answer(View view) {
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
        .body(xml(view));
  }

  private byte[] xml(View view) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", view.language().tag());
      head(xml, view);
      for (FeedEntry entry : entries) {
        entry(xml, entry, view);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written", e);
    }
    return bytes.toByteArray();
  }

  private void head(XMLStreamWriter xml, View view) throws XMLStreamException {
    String page = view.site().absolute(path);
    String feed = page + "/feed";
    String language = "lang=" + view.language().code();
    text(xml, "id", filter.isEmpty() ? feed : feed + "?" + filter);
    text(xml, "title", title + " - " + view.text("page.shared.product"));
    text(xml, "updated", entries.isEmpty() ? Instant.EPOCH : entries.getFirst().updated());
    link(
        xml,
        "self",
        "application/atom+xml",
        feed + "?" + (filter.isEmpty() ? language : filter + "&" + language));
    link(xml, "alternate", "text/html", page);
    xml.writeStartElement("author");
    text(xml, "name", view.text("page.shared.product"));
    xml.writeEndElement();
  }

  private static void entry(XMLStreamWriter xml, FeedEntry entry, View view)
      throws XMLStreamException {
    String page = view.site().absolute(entry.path());
    xml.writeStartElement("entry");
    text(xml, "id", page + "#" + entry.key());
    text(xml, "title", entry.title());
    text(xml, "updated", entry.updated());
    link(xml, "alternate", "text/html", page);
    if (!entry.summary().isBlank()) {
      text(xml, "summary", entry.summary());
    }
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, Object value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(readable(value.toString()));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  /** What people type may hold characters that XML cannot carry. */
  private static String readable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
  }
}
