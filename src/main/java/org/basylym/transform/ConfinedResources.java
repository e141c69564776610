// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Finds what a stylesheet asks for inside the folders that it may read, also behind symbolic links,
 * and refuses everything else: other files, the network, archives.
 *
 * @param folders the folders; none for a stylesheet that may read nothing
 */
record ConfinedResources(List<Path> folders) implements ResourceResolver, UnparsedTextURIResolver {

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    Path file = allowed(String.valueOf(request.uri)).orElseThrow(() -> refusal(request.uri));
    boolean parsed =
        ResourceRequest.XML_NATURE.equals(request.nature)
            || ResourceRequest.XSLT_NATURE.equals(request.nature);
    return parsed ? document(file) : new StreamSource(file.toUri().toString());
  }

  /** A file of text, as unparsed-text() of Saxon 12 reads it. */
  @SuppressWarnings("MissingOverride") // one of this and the next overrides, as the Saxon is
  public Reader resolve(URI uri, String encoding, Configuration configuration)
      throws XPathException {
    return resolve(uri, encoding, configuration, true);
  }

  /** The same for Saxon 13; bytes that are no text are always faults. */
  @SuppressWarnings("MissingOverride")
  public Reader resolve(URI uri, String encoding, Configuration configuration, boolean strict)
      throws XPathException {
    Path file = allowed(uri.toString()).orElseThrow(() -> refusal(uri.toString()));
    try {
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      return Files.newBufferedReader(file, charset);
    } catch (IOException | IllegalArgumentException e) {
      throw new XPathException("cannot read " + uri + ": " + e.getMessage(), e);
    }
  }

  private static XPathException refusal(String uri) {
    return new XPathException("reading " + uri + " is not allowed", "FODC0002");
  }

  /** An XML file to be read by a parser that opens nothing else outside the folders. */
  Source document(Path file) {
    XMLReader parser = parser();
    parser.setEntityResolver(
        (publicId, systemId) -> {
          if (allowed(String.valueOf(systemId)).isEmpty()) {
            throw new SAXException("reading " + systemId + " is not allowed");
          }
          return new InputSource(systemId);
        });
    return new SAXSource(parser, new InputSource(file.toUri().toString()));
  }

  /** The JDK's own parser, which bounds how much entities expand, and never asks the network. */
  static XMLReader parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      XMLReader parser = factory.newSAXParser().getXMLReader();
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
      return parser;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the JDK has no parser", e);
    }
  }

  private Optional<Path> allowed(String address) {
    try {
      URI uri = new URI(address.replace(" ", "%20").replaceFirst("#.*", ""));
      if (!"file".equals(uri.getScheme())
          || (uri.getAuthority() != null && !uri.getAuthority().isEmpty())) {
        return Optional.empty();
      }
      Path file = Path.of(new URI("file://" + uri.getRawPath())).normalize();
      Path real = Files.exists(file) ? file.toRealPath() : file;
      for (Path folder : folders) {
        if (Files.isDirectory(folder) && real.startsWith(folder.toRealPath())) {
          return Optional.of(file);
        }
      }
      return Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }
}
