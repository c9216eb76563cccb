/** The edge as a service sees it: a small service made for the tests, called over HTTP. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.edge;
