/** Owes the gallery the common styles before any screen's own, as every page of the extension links them. */
import '../../src/ui/styles/page.css';
