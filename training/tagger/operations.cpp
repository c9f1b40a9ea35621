// The two loops over time that PyTorch is slow at: the recurrence of a light recurrent layer, and a linear-chain CRF. Both with gradients.
#include <torch/extension.h>
#include <algorithm>
#include <cmath>
#include <vector>

using torch::Tensor;

static inline float squash(float x) { return x / std::sqrt(1.f + x * x); }

// A light recurrent layer from its pre-activations u[b][t][direction][gate z, f, o][unit]: s(x) = x / sqrt(1 + x^2), z = s(u_z),
// f = (1 + s(u_f)) / 2, o likewise, c[t] = f c[t-1] + (1 - f) z, h = o c; direction 1 runs backwards. Returns h and c: [b][t][direction][unit].
static std::vector<Tensor> recurrent_forward(Tensor u, Tensor lengths, int64_t H, int64_t G) {
  u = u.contiguous();
  const int64_t B = u.size(0), T = u.size(1);
  Tensor c = torch::zeros({B, T, 2 * H}), h = torch::zeros({B, T, 2 * H});
  const float *up = u.data_ptr<float>();
  float *cp = c.data_ptr<float>(), *hp = h.data_ptr<float>();
  const int64_t *len = lengths.data_ptr<int64_t>();
  at::parallel_for(0, B * 2, 1, [&](int64_t from, int64_t to) {
    std::vector<float> state(H);
    for (int64_t row = from; row < to; row++) {
      const int64_t b = row / 2, d = row % 2;
      std::fill(state.begin(), state.end(), 0.f);
      float *s = state.data();
      for (int64_t k = 0; k < len[b]; k++) {
        const int64_t t = b * T + (d ? len[b] - 1 - k : k);
        const float *uz = up + (t * 2 + d) * G * H, *uf = uz + H, *uo = uf + H;
        float *ct = cp + (t * 2 + d) * H, *ht = hp + (t * 2 + d) * H;
        for (int64_t i = 0; i < H; i++) {
          const float f = 0.5f + 0.5f * squash(uf[i]);
          s[i] = f * s[i] + (1.f - f) * squash(uz[i]);
          ct[i] = s[i];
          ht[i] = G == 3 ? s[i] * (0.5f + 0.5f * squash(uo[i])) : s[i];
        }
      }
    }
  });
  return {h, c};
}

static Tensor recurrent_backward(Tensor u, Tensor c, Tensor g, Tensor lengths, int64_t H, int64_t G) {
  u = u.contiguous(); g = g.contiguous();
  const int64_t B = u.size(0), T = u.size(1);
  Tensor du = torch::zeros_like(u);
  const float *up = u.data_ptr<float>(), *cp = c.data_ptr<float>(), *gp = g.data_ptr<float>();
  float *dp = du.data_ptr<float>();
  const int64_t *len = lengths.data_ptr<int64_t>();
  at::parallel_for(0, B * 2, 1, [&](int64_t from, int64_t to) {
    std::vector<float> later(H), zero(H, 0.f);
    for (int64_t row = from; row < to; row++) {
      const int64_t b = row / 2, d = row % 2;
      std::fill(later.begin(), later.end(), 0.f);
      float *l = later.data();
      for (int64_t k = len[b] - 1; k >= 0; k--) {
        const int64_t t = b * T + (d ? len[b] - 1 - k : k);
        const float *uz = up + (t * 2 + d) * G * H, *uf = uz + H, *uo = uf + H, *ct = cp + (t * 2 + d) * H, *gt = gp + (t * 2 + d) * H;
        const float *before = k == 0 ? zero.data() : cp + ((d ? t + 1 : t - 1) * 2 + d) * H;
        float *dz = dp + (t * 2 + d) * G * H, *df = dz + H, *dout = df + H;
        for (int64_t i = 0; i < H; i++) {
          const float rz = 1.f / std::sqrt(1.f + uz[i] * uz[i]), rf = 1.f / std::sqrt(1.f + uf[i] * uf[i]);
          const float z = uz[i] * rz, f = 0.5f + 0.5f * uf[i] * rf;
          float dc = gt[i];
          if (G == 3) {
            const float ro = 1.f / std::sqrt(1.f + uo[i] * uo[i]);
            dout[i] = gt[i] * ct[i] * 0.5f * ro * ro * ro;
            dc *= 0.5f + 0.5f * uo[i] * ro;
          }
          dc += l[i];
          df[i] = dc * (before[i] - z) * 0.5f * rf * rf * rf;
          dz[i] = dc * (1.f - f) * rz * rz * rz;
          l[i] = dc * f;
        }
      }
    }
  });
  return du;
}

// log Z, unary marginals, summed pair marginals of a linear chain, in scaled probabilities.
static std::vector<Tensor> chain(Tensor e, Tensor trans, Tensor start, Tensor lengths) {
  e = e.contiguous().to(torch::kFloat); trans = trans.contiguous(); start = start.contiguous();
  const int64_t B = e.size(0), T = e.size(1), K = e.size(2);
  Tensor z = torch::zeros({B}), unary = torch::zeros({B, T, K}), pairs = torch::zeros({B, K, K});
  const float *ep = e.data_ptr<float>(), *tp = trans.data_ptr<float>(), *sp = start.data_ptr<float>();
  float *zp = z.data_ptr<float>(), *up = unary.data_ptr<float>(), *pp = pairs.data_ptr<float>();
  const int64_t *len = lengths.data_ptr<int64_t>();
  std::vector<double> tr(K * K);
  for (int64_t i = 0; i < K * K; i++) tr[i] = std::exp((double)tp[i]);
  at::parallel_for(0, B, 1, [&](int64_t from, int64_t to) {
    for (int64_t b = from; b < to; b++) {
      const int64_t L = len[b];
      std::vector<double> a(L * K), x(L * K), beta(K, 1.0), next(K);
      double log = 0;
      for (int64_t t = 0; t < L; t++) {
        const float *row = ep + (b * T + t) * K;
        const double top = *std::max_element(row, row + K);
        log += top;
        double sum = 0;
        for (int64_t j = 0; j < K; j++) {
          x[t * K + j] = std::exp(row[j] - top);
          double v = 0;
          if (t == 0) v = std::exp((double)sp[j]);
          else for (int64_t i = 0; i < K; i++) v += a[(t - 1) * K + i] * tr[i * K + j];
          a[t * K + j] = v * x[t * K + j];
          sum += a[t * K + j];
        }
        for (int64_t j = 0; j < K; j++) a[t * K + j] /= sum;
        log += std::log(sum);
      }
      zp[b] = (float)log;
      for (int64_t t = L - 1; t >= 0; t--) {
        double sum = 0;
        for (int64_t j = 0; j < K; j++) sum += a[t * K + j] * beta[j];
        for (int64_t j = 0; j < K; j++) up[(b * T + t) * K + j] = (float)(a[t * K + j] * beta[j] / sum);
        if (t == 0) break;
        double total = 0;
        for (int64_t i = 0; i < K; i++) for (int64_t j = 0; j < K; j++) total += a[(t - 1) * K + i] * tr[i * K + j] * x[t * K + j] * beta[j];
        for (int64_t i = 0; i < K; i++) {
          double v = 0;
          for (int64_t j = 0; j < K; j++) {
            const double w = tr[i * K + j] * x[t * K + j] * beta[j];
            v += w;
            pp[(b * K + i) * K + j] += (float)(a[(t - 1) * K + i] * w / total);
          }
          next[i] = v;
        }
        double norm = 0;
        for (int64_t i = 0; i < K; i++) norm += next[i];
        for (int64_t i = 0; i < K; i++) beta[i] = next[i] / norm;
      }
    }
  });
  return {z, unary, pairs};
}

// The best sequence of labels.
static Tensor viterbi(Tensor e, Tensor trans, Tensor start, Tensor lengths) {
  e = e.contiguous(); trans = trans.contiguous(); start = start.contiguous();
  const int64_t B = e.size(0), T = e.size(1), K = e.size(2);
  Tensor best = torch::zeros({B, T}, torch::kLong);
  const float *ep = e.data_ptr<float>(), *tp = trans.data_ptr<float>(), *sp = start.data_ptr<float>();
  int64_t *out = best.data_ptr<int64_t>();
  const int64_t *len = lengths.data_ptr<int64_t>();
  for (int64_t b = 0; b < B; b++) {
    const int64_t L = len[b];
    std::vector<float> a(K), n(K);
    std::vector<int8_t> back(L * K);
    for (int64_t j = 0; j < K; j++) a[j] = sp[j] + ep[b * T * K + j];
    for (int64_t t = 1; t < L; t++) {
      for (int64_t j = 0; j < K; j++) {
        int64_t from = 0;
        for (int64_t i = 1; i < K; i++) if (a[i] + tp[i * K + j] > a[from] + tp[from * K + j]) from = i;
        n[j] = a[from] + tp[from * K + j] + ep[(b * T + t) * K + j];
        back[t * K + j] = (int8_t)from;
      }
      std::swap(a, n);
    }
    int64_t y = std::max_element(a.begin(), a.end()) - a.begin();
    for (int64_t t = L - 1; t >= 0; t--) { out[b * T + t] = y; y = back[t * K + y]; }
  }
  return best;
}

PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) {
  m.def("recurrent_forward", &recurrent_forward);
  m.def("recurrent_backward", &recurrent_backward);
  m.def("chain", &chain);
  m.def("viterbi", &viterbi);
}
