/** Raw nodes to the model. Every rule about content lives here, under a name, with words in the catalogue. */
package shilu.check;
