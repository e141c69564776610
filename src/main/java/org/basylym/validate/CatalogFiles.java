// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.catalog.entry.Entry;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.catalog.entry.EntryDelegatePublic;
import org.xmlresolver.catalog.entry.EntryDelegateSystem;
import org.xmlresolver.catalog.entry.EntryDelegateUri;
import org.xmlresolver.catalog.entry.EntryNextCatalog;
import org.xmlresolver.loaders.CatalogLoader;
import org.xmlresolver.loaders.XmlLoader;
import org.xmlresolver.utils.SaxProducer;

/**
 * Reads catalog files for xmlresolver, with our own parser: from this machine only, and with a
 * plain word about one that cannot be read, where xmlresolver goes on without it.
 */
final class CatalogFiles implements CatalogLoader {
  private static final String NAMESPACE = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

  private final XmlLoader entries;
  private final Map<URI, EntryCatalog> loaded = new ConcurrentHashMap<>();

  CatalogFiles(ResolverConfiguration configuration) {
    entries = new XmlLoader(configuration);
  }

  /** Reads a catalog and all that it names. */
  void loadAll(URI catalog) throws IOException {
    if (loaded.containsKey(catalog)) {
      return;
    }
    try {
      for (Entry entry : loadCatalog(catalog).entries()) {
        URI next = next(entry);
        if (next != null) {
          loadAll(next);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static URI next(Entry entry) {
    if (entry instanceof EntryNextCatalog next) {
      return next.catalog;
    }
    if (entry instanceof EntryDelegateSystem delegate) {
      return delegate.catalog;
    }
    if (entry instanceof EntryDelegatePublic delegate) {
      return delegate.catalog;
    }
    return entry instanceof EntryDelegateUri delegate ? delegate.catalog : null;
  }

  @Override
  public EntryCatalog loadCatalog(URI catalog) {
    EntryCatalog known = loaded.get(catalog);
    if (known != null) {
      return known;
    }
    EntryCatalog read = read(catalog);
    loaded.put(catalog, read);
    return read;
  }

  private EntryCatalog read(URI catalog) {
    if (!"file".equals(catalog.getScheme())) {
      throw new UncheckedIOException(
          new IOException(catalog + " is not on this machine; name a copy of it"));
    }
    Path file = Path.of(catalog);
    Parse parse = new Parse(file);
    EntryCatalog read = entries.loadCatalog(catalog, parse);
    if (parse.fault != null) {
      throw new UncheckedIOException(parse.fault);
    }
    return read;
  }

  /** Passes the events of a catalog on, if it is one. */
  private static final class CatalogRoot extends XMLFilterImpl {
    private boolean begun;

    CatalogRoot(ContentHandler receiver) {
      setContentHandler(receiver);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (!begun && !(local.equals("catalog") && uri.equals(NAMESPACE))) {
        throw new SAXException("it is no XML catalog");
      }
      begun = true;
      super.startElement(uri, local, name, attributes);
    }
  }

  /** One parse of a catalog; its fault is kept, since xmlresolver swallows it. */
  private static final class Parse implements SaxProducer {
    private final Path file;
    private IOException fault;

    Parse(Path file) {
      this.file = file;
    }

    @Override
    public void produce(ContentHandler handler, DTDHandler dtds, ErrorHandler errors)
        throws SAXException {
      try (InputStream in = Files.newInputStream(file)) {
        XMLReader reader = SchemaParsers.reader();
        reader.setContentHandler(new CatalogRoot(handler));
        reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        InputSource source = new InputSource(file.toUri().toString());
        source.setByteStream(in);
        reader.parse(source);
      } catch (SAXParseException e) {
        fault = new IOException(file + ":" + e.getLineNumber() + ": " + e.getMessage(), e);
      } catch (SAXException e) {
        fault = new IOException(file + ": " + e.getMessage(), e);
      } catch (IOException e) {
        fault = Files.exists(file) ? e : new IOException(file + ": there is no such file", e);
      }
    }
  }

  @Override
  public EntryCatalog loadCatalog(URI catalog, InputSource source) {
    return loadCatalog(catalog);
  }

  @Override
  public EntryCatalog loadCatalog(URI catalog, SaxProducer producer) {
    return loadCatalog(catalog);
  }

  @Override
  public void setPreferPublic(boolean prefer) {
    entries.setPreferPublic(prefer);
  }

  @Override
  public boolean getPreferPublic() {
    return entries.getPreferPublic();
  }

  @Override
  public void setArchivedCatalogs(boolean archived) {
    entries.setArchivedCatalogs(archived);
  }

  @Override
  public boolean getArchivedCatalogs() {
    return entries.getArchivedCatalogs();
  }

  @Override
  public void setEntityResolver(EntityResolver resolver) {
    entries.setEntityResolver(resolver);
  }

  @Override
  public EntityResolver getEntityResolver() {
    return entries.getEntityResolver();
  }
}
