/** Makes the site's pages of templates, prose and drawings. */
package shilu.render;
