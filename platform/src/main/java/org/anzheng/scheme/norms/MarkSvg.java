package org.anzheng.scheme.norms;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;

/**
 * 标志图形: reads a picture and writes it anew from a list of elements, attributes and values that draw
 * and do nothing else: no scripts, no styles, no references, no other namespace. What is not on the
 * list refuses the picture.
 */
@Basis("design")
@NamedInterface("norms")
public final class MarkSvg {

  /** Where the body's identifier stands, in text. */
  public static final String PLACE = "{{body}}";

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int LONGEST = 32_768;
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "title",
          "desc",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "viewBox",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "dx",
          "dy",
          "d",
          "points",
          "fill",
          "fill-rule",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "stroke-opacity",
          "opacity",
          "transform",
          "font-family",
          "font-size",
          "font-weight",
          "text-anchor",
          "letter-spacing",
          "dominant-baseline",
          "textLength",
          "role");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}\\d #%.,()+\\-\\n\\r\\t]*");

  private MarkSvg() {}

  /** The same picture, written from the list; a refusal when it has more than that. */
  static String sanitised(String svg) {
    if (svg.length() > LONGEST) {
      throw refused(KernelRefusal.TOO_LONG, LONGEST);
    }
    String clean;
    try {
      clean = copy(reader(svg.strip()));
    } catch (XMLStreamException notXml) {
      throw refused(NormRefusal.MARK_NOT_SVG);
    }
    if (!clean.contains(PLACE)) {
      throw refused(NormRefusal.MARK_NO_PLACE, PLACE);
    }
    return clean;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static XMLStreamReader reader(String svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(svg));
  }

  private static String copy(XMLStreamReader in) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(in, out, depth++);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          out.append("</").append(in.getLocalName()).append('>');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            out.append(escaped(in.getText()));
        case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
        default -> throw refused(NormRefusal.MARK_NOT_SVG); // entities, doctype, instructions
      }
    }
    return out.toString();
  }

  private static void start(XMLStreamReader in, StringBuilder out, int depth) {
    String name = in.getLocalName();
    boolean root = depth == 0;
    if (!NAMESPACE.equals(in.getNamespaceURI()) || root != name.equals("svg")) {
      throw refused(root ? NormRefusal.MARK_NOT_SVG : NormRefusal.MARK_NOT_ALLOWED, name);
    }
    if (!ELEMENTS.contains(name)) {
      throw refused(NormRefusal.MARK_NOT_ALLOWED, name);
    }
    out.append('<').append(name);
    if (root) {
      out.append(" xmlns=\"").append(NAMESPACE).append('"');
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String attribute = in.getAttributeLocalName(i);
      String prefix = in.getAttributePrefix(i);
      String value = in.getAttributeValue(i);
      if ((prefix != null && !prefix.isEmpty())
          || !ATTRIBUTES.contains(attribute)
          || !VALUE.matcher(value).matches()
          || value.toLowerCase(Locale.ROOT).contains("url")) {
        throw refused(NormRefusal.MARK_NOT_ALLOWED, name + " " + attribute);
      }
      out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    }
    out.append('>');
  }

  private static Refusal refused(Reason reason, Object... arguments) {
    return new Refusal(List.of(Objection.toField("svg", reason, arguments)));
  }
}
